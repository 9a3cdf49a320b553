-- CreateTable
CREATE TABLE "PlanReport" (
    "id" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "textId" UUID NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlanReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanDateAsk" (
    "id" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "reasonId" UUID NOT NULL,
    "askedById" UUID,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "noteId" UUID,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "PlanDateAsk_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PlanReport_taskId_id_idx" ON "PlanReport"("taskId", "id");

-- CreateIndex
CREATE INDEX "PlanDateAsk_taskId_id_idx" ON "PlanDateAsk"("taskId", "id");

-- CreateIndex
CREATE INDEX "PlanTask_departmentId_dueOn_id_idx" ON "PlanTask"("departmentId", "dueOn", "id");

-- AddForeignKey
ALTER TABLE "PlanReport" ADD CONSTRAINT "PlanReport_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "PlanTask"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanDateAsk" ADD CONSTRAINT "PlanDateAsk_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "PlanTask"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
