/**
 * Takes a filter line and gives a condition on stems, or ways to go on writing it. Says of a line that it does not
 * understand where and why. Hides the grammar.
 */
package org.mixingmentor.dataset.filter;
