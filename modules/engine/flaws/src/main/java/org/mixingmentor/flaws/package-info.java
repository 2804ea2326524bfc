/**
 * Takes a gold stem and gives its flawed twin, with the recipe of what was done to it and the exact curve that undoes
 * its EQ flaws; takes any stem and gives what it wants; gives also whole folders of twins. The same seed gives the same
 * sound, to the bit. Hides how each flaw is made, and how the likeliest one is found.
 */
package org.mixingmentor.flaws;
