/** « Je me sens capable de… », asked before and after a guide; its owner's alone. */
package fr.passerelle.portal.confidence;
