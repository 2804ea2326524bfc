/**
 * Takes what is known of a sound and gives the mentor's own suggestions: filters with the names engineers have for
 * frequencies, and treatments for what no filter cures. The rules are found as services, like those from outside. Hides
 * the wording.
 */
package org.mixingmentor.mentor.internal;
