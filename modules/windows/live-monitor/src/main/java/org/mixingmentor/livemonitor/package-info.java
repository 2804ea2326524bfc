/**
 * Takes a device, a file or a stem and gives a researcher the role Live: the spectrum over gold, the correction, the
 * advice and the meters while it sounds, and what to do with them: the equaliser, a kept moment, the session's log. Hides
 * the painting at its own frame rate and the threads; nothing of it is for other modules, and the window stands here
 * because saved layouts name it.
 */
package org.mixingmentor.livemonitor;
