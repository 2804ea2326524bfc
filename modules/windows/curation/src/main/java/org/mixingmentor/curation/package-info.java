/**
 * Takes the dataset and gives a researcher the role Curate: the table of stems, their filters, splits and suspects. So far it shows what will be there and which commands do it today. It will hide the table's model and the imports; nothing of it is for
 * other modules.
 */
package org.mixingmentor.curation;
