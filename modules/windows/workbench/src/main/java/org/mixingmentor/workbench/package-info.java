/**
 * Takes the windows of the five roles and gives them what they share: the roles, the {@link
 * org.mixingmentor.workbench.Session} (open dataset, selection, brain), jobs with progress, answers of which only the
 * latest counts, and the look of what they paint. Hides how the platform keeps one window layout a role, how edits are
 * lined up, saved and merged with what others write, and how Quick Search finds the roles.
 */
package org.mixingmentor.workbench;
