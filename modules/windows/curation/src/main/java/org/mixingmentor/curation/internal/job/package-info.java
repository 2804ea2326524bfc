/**
 * Takes what the user asks for from menus, keys and drops, and gives it to the engine as a job: import, suspects, twins,
 * splits, export. Each says afterwards what it did, and what not and why. Hides the dialogs.
 */
package org.mixingmentor.curation.internal.job;
