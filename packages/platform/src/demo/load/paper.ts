/** A file that stands for any paper of the demonstration: an empty PDF whose name says what it is. */
export const PAPER = {
  name: '演示材料.pdf',
  content: new TextEncoder().encode(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n%%EOF\n',
  ),
} as const
