/**
 * Documents to keep and to print: PDF/A-3a (ISO 19005-3, for archives) and PDF/UA-1 (ISO 14289-1,
 * for everybody) at once. It knows nobody. Start with {@link fr.passerelle.training.pdf.Pdf}; the
 * style sheet and the fonts lie beside it in the resources. See docs/adr/0067.
 */
package fr.passerelle.training.pdf;
