/**
 * Takes a file and gives where its container begins behind the tags that programs put before it, or a copy without them.
 * Knows which bytes behind a container are tags and padding, and no sound. Hides the lengths of ID3, APE and Lyrics3 tags,
 * and what broken taggers make of them.
 */
package org.mixingmentor.audio.internal.tags;
