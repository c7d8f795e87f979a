package id.capaian.web.link;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A link to a public https address; see {@link SafeUrl} for what is refused. */
@Constraint(validatedBy = Https.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Https {
    String message() default "url-not-a-url";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which rule the link breaks. */
    final class Validator implements ConstraintValidator<Https, String> {
        @Override
        public boolean isValid(@Nullable String url, ConstraintValidatorContext context) {
            if (url == null) {
                return true;
            }
            try {
                SafeUrl.of(url);
                return true;
            } catch (RefusedUrl refused) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(refused.messageCode())
                        .addConstraintViolation();
                return false;
            }
        }
    }
}
