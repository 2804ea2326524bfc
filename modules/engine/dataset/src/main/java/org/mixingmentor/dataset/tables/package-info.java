/**
 * Takes stems and gives them as tables for other programs, CSV and NumPy, and takes labels from such tables. Writes each
 * file whole or not at all. Hides the forms.
 */
package org.mixingmentor.dataset.tables;
