/** A flaw that is added from outside, and what becomes of it from the recipe to the advice. */
package org.mixingmentor.verification.added;
