/**
 * Takes the selected stems and gives their labels to be read and set, one or thousands at a time, with what they measure
 * and what was done to them. Each edit is one that can be undone, and is made on the rows as they are when its turn comes.
 * Hides how differing values of a selection are told apart from common ones.
 */
package org.mixingmentor.curation.internal.inspect;
