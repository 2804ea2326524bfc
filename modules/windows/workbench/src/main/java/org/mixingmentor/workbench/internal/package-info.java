/**
 * Takes the platform's extension points (start, actions, Quick Search) and gives them the five roles. Nothing here is
 * for other modules. Hides the actions' presenters and the order of what happens at the start.
 */
package org.mixingmentor.workbench.internal;
