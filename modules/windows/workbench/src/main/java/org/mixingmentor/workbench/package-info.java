/**
 * Takes the windows of the five roles and gives them what they share: the roles themselves, the page that a role shows
 * as long as it has no tools of its own, and the two accents, gold and flawed. Hides how the platform keeps one window
 * layout a role, how the role is remembered, and how Quick Search finds it.
 */
package org.mixingmentor.workbench;
