/**
 * Workbooks to fill in and import: the columns of a type with drop-downs, examples, and for figures a row for each that
 * is due.
 *
 * <p>Start with {@link id.capaian.imports.template.TemplateResource}.
 */
@NullMarked
package id.capaian.imports.template;

import org.jspecify.annotations.NullMarked;
