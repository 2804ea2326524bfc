/**
 * Takes and gives what all parts of the module speak of: a stem and its labels, splits, fields, options, reports and
 * progress. Counts and distributes stems, for which it needs no folder. Hides nothing but how; the folder itself is
 * {@link org.mixingmentor.dataset.store}, and filters, imports and tables are packages of their own beside it.
 */
package org.mixingmentor.dataset;
