import java.io.File;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks files against a flavour (3a, 3b …): a line each, then a line for each broken rule. */
public class CheckPdfA {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(arguments[0]);
        boolean compliant = true;
        for (int place = 1; place < arguments.length; place++) {
            compliant &= check(flavour, arguments[place]);
        }
        System.exit(compliant ? 0 : 1);
    }

    private static boolean check(PDFAFlavour flavour, String name) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(name), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.printf("%s\t%s\t%d\t%s%n", result.isCompliant() ? "COMPLIANT" : "FAILED",
                    flavour.getId(), result.getTotalAssertions(), name);
            for (TestAssertion one : result.getTestAssertions()) {
                System.out.printf("\t%s-%d\t%s\t%s%n", one.getRuleId().getClause(),
                        one.getRuleId().getTestNumber(), one.getMessage(),
                        one.getLocation().getContext());
            }
            return result.isCompliant();
        }
    }
}
