import { upholds } from "./rule";
import { changesHaveEvents, comparedAndSet, eventsByConstructor } from "./rules/writes";

upholds(comparedAndSet, {
  planted: {
    "lib/complaint/commands/plant-one.ts":
      'await tx.complaint.update({ where: { id }, data: { status: "closed" } });',
    "lib/complaint/commands/plant-two.ts":
      'await tx.complaint.updateMany({ where: { id }, data: { status: "closed" } });',
    "lib/suggestion/records.ts":
      "await tx.assignment.upsert({ where: { id }, update: { status }, create });",
    "prisma/seed/planted.ts": "await db.lookBack.update({ where: { ref }, data });",
  },
  clean: {
    "lib/complaint/commands/plant-one.ts":
      "await tx.complaint.updateMany({ where: { id, status }, data: { status: to } });",
    "lib/complaint/commands/plant-two.ts":
      "await tx.complaint.updateMany({ where: { id }, data: { summary } });",
    "lib/account/commands.ts": "await tx.person.update({ where: { id }, data: { name } });",
  },
});

upholds(eventsByConstructor, {
  planted: {
    "lib/complaint/commands.ts": "await tx.event.create({ data });",
    "lib/trace/records.ts": "await tx.event.deleteMany({});",
    "prisma/seed/planted.ts": "await db.eventHead.upsert({ where, create, update });",
  },
  clean: {
    "lib/trace/queries/planted.ts": "await db.event.findMany({ where });",
    "lib/core/append-events.ts": "await tx.event.createMany({ data });",
  },
});

upholds(changesHaveEvents, {
  planted: {
    "lib/complaint/commands.ts": "await db.complaint.create({ data });",
    "lib/complaint/records.ts": "await db.$transaction(async (tx) => tx.complaint.count());",
    "app/[mode]/planted/actions.ts": "await db.person.deleteMany({ where });",
    "lib/place/commands.ts": "await tx.$executeRaw`DELETE FROM x`;\nawait tx.$executeRaw();",
  },
  clean: {
    "lib/complaint/commands.ts": "await tx.complaint.create({ data });",
    "lib/complaint/queries.ts": "await db.complaint.findMany({ where });",
    "lib/account/records.ts": "await db.signInCode.deleteMany({ where });",
    "lib/core/write.ts": "await db.$transaction(work);",
  },
});
