/**
 * Takes the product's classes and sources as they are, and its launcher. Gives the rules that keep the tree what the
 * architecture says, each with its reason, and the path walked end to end as a user would. Hides how classes are read;
 * there is no product code here.
 */
package org.mixingmentor.verification;
