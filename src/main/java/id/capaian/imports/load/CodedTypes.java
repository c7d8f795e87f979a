package id.capaian.imports.load;

import id.capaian.access.May;
import id.capaian.imports.ImportType;
import id.capaian.imports.Loader;
import id.capaian.imports.load.Coded.Rules;
import id.capaian.imports.load.Coded.Verbs;
import id.capaian.indicator.Indicator;
import id.capaian.indicator.IndicatorContent;
import id.capaian.opd.Opd;
import id.capaian.opd.OpdContent;
import id.capaian.program.Program;
import id.capaian.program.ProgramContent;
import id.capaian.region.Region;
import id.capaian.region.RegionContent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The types of things that are known by a code. */
@Singleton
class CodedTypes {
    private final Desk desk;

    CodedTypes(Desk desk) {
        this.desk = desk;
    }

    @Produces
    @Singleton
    Loader regions() {
        return new Coded<>(
                desk,
                new Rules<>(ImportType.REGIONS, RegionContent.class, May.ADMINISTER, content -> null, "parent"),
                new Verbs<>(
                        Region::ofCodes,
                        region -> region.code,
                        RegionContent::of,
                        Region::add,
                        Region::change,
                        Region::remove));
    }

    @Produces
    @Singleton
    Loader opds() {
        return new Coded<>(
                desk,
                new Rules<>(ImportType.OPDS, OpdContent.class, May.ADMINISTER, content -> null, "successor"),
                new Verbs<>(Opd::ofCodes, opd -> opd.code, OpdContent::of, Opd::add, Opd::change, Opd::remove));
    }

    @Produces
    @Singleton
    Loader programs() {
        return new Coded<>(
                desk,
                new Rules<>(ImportType.PROGRAMS, ProgramContent.class, May.MEASURE, ProgramContent::opd, ""),
                new Verbs<>(
                        Program::ofCodes,
                        program -> program.code,
                        ProgramContent::of,
                        Program::add,
                        Program::change,
                        Program::remove));
    }

    @Produces
    @Singleton
    Loader indicators() {
        return new Coded<>(
                desk,
                new Rules<>(ImportType.INDICATORS, IndicatorContent.class, May.MEASURE, IndicatorContent::opd, ""),
                new Verbs<>(
                        Indicator::ofCodes,
                        indicator -> indicator.code,
                        IndicatorContent::of,
                        Indicator::add,
                        Indicator::change,
                        Indicator::remove));
    }
}
