/** QR codes, as a page draws them and as a document has them. It knows nobody. */
package fr.passerelle.training.qr;
