import { NotFoundBody } from "@/components/shell/not-found-body";

/** For sections without a frame of their own; the others have theirs around it. */
export default NotFoundBody;
