import { NotFoundBody } from "@/components/shell/not-found-body";

export default NotFoundBody;
