/**
 * Takes the role's list and gives the line in which it is filtered and the facets beside it. Whatever is clicked in the
 * facets shows in the line, so that it can be read, changed and kept by name. Hides how lines are completed and kept.
 */
package org.mixingmentor.curation.internal.filter;
