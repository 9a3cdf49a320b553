import { redirect } from "next/navigation";

/** Those who handle begin with what has to be signed for. */
export default function HandlingPage() {
  redirect("/handling/complaints");
}
