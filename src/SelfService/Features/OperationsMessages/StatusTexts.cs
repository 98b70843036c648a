using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.OperationsMessages;

/// <summary>Words of the public status page and its feed.</summary>
internal static class StatusTexts
{
    public static readonly Text Intro = new(
        "Om tjenesten virker nå, og hva som er planlagt.",
        "Om tenesta verkar no, og kva som er planlagt.",
        "Whether the service works now, and what is planned."
    );
    public static readonly Text AllWell = new(
        "Ingen kjente feil",
        "Ingen kjende feil",
        "No known faults"
    );
    public static readonly Text AllWellWhat = new(
        "Databasen svarer, og ingen driftsforstyrrelser er meldt.",
        "Databasen svarar, og ingen driftsforstyrringar er melde.",
        "The database answers, and no disruption has been reported."
    );
    public static readonly Text Disturbed = new(
        "Noe virker ikke som det skal",
        "Noko verkar ikkje som det skal",
        "Something does not work as it should"
    );
    public static readonly Text DatabaseDown = new(
        "Databasen svarer ikke. Token utstedes fortsatt der det er mulig, men portalen kan ikke brukes.",
        "Databasen svarar ikkje. Token blir framleis utferda der det er mogleg, men portalen kan ikkje brukast.",
        "The database does not answer. Tokens are still issued where that is possible, but the portal cannot be used."
    );
    public static readonly Text SeeNow = new(
        "Les mer under «Nå».",
        "Les meir under «No».",
        "Read more under “Now”."
    );
    public static readonly Text Now = new("Nå", "No", "Now");
    public static readonly Text Planned = new("Planlagt", "Planlagt", "Planned");
    public static readonly Text Past = new("Siste 90 dager", "Siste 90 dagar", "Past 90 days");
    public static readonly Text NothingNow = new(
        "Ingenting er meldt nå.",
        "Ingenting er meldt no.",
        "Nothing is reported now."
    );
    public static readonly Text NothingPlanned = new(
        "Ingenting er planlagt.",
        "Ingenting er planlagt.",
        "Nothing is planned."
    );
    public static readonly Text NothingPast = new(
        "Ingen meldinger de siste 90 dagene.",
        "Ingen meldingar dei siste 90 dagane.",
        "No messages in the past 90 days."
    );
    public static readonly Text Environments = new("Miljøer", "Miljø", "Environments");
    public static readonly Text Environment = new("Miljø", "Miljø", "Environment");
    public static readonly Text Token = new("Tokenendepunkt", "Tokenendepunkt", "Token endpoint");
    public static readonly Text Database = new("Database", "Database", "Database");
    public static readonly Text Answers = new("Svarer", "Svarar", "Answers");
    public static readonly Text Silent = new("Svarer ikke", "Svarar ikkje", "Does not answer");
    public static readonly Text Feed = new("Følg med i RSS", "Følg med i RSS", "Follow by RSS");
    public static readonly Text FeedTitle = new(
        "Driftsmeldinger fra Portvakt",
        "Driftsmeldingar frå Portvakt",
        "Service messages from Portvakt"
    );
    public static readonly Text FeedDescription = new(
        "Forstyrrelser, planlagt arbeid og annet om driften.",
        "Forstyrringar, planlagt arbeid og anna om drifta.",
        "Disruptions, planned maintenance and other things about the service."
    );
    public static readonly Text Updated = new("Sist endret", "Sist endra", "Last changed");
}
