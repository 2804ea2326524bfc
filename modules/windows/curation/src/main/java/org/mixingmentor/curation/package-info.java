/**
 * Takes the open dataset and gives a researcher the role Curate: the table of stems with its filter line and facets, the
 * inspector in which labels are set, and the jobs that bring stems in, look for suspects, split and export. Hides how all
 * of it stays fast with hundreds of thousands of stems. Nothing of it is for other modules.
 */
package org.mixingmentor.curation;
