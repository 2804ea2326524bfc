/**
 * Takes a device or a file and gives a researcher the role Live: the spectrum over gold, the correction and the advice as it plays. So far it shows what will be there and which commands do it today. It will hide the painting at its own frame rate; nothing of it is for
 * other modules.
 */
package org.mixingmentor.livemonitor;
