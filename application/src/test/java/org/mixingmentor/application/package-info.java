/**
 * Takes the application as it is shipped and starts its platform inside the test. Gives proof that windows, roles and
 * search work, and that the engine does behind the modules' class loaders, native libraries included. Hides how a test
 * gets into the platform.
 */
package org.mixingmentor.application;
