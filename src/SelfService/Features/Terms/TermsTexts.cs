using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Terms;

internal static class TermsTexts
{
    public static readonly Text Title = new("Bruksvilkår", "Bruksvilkår", "Terms of use");
    public static readonly Text Version = new("Versjon {0}", "Versjon {0}", "Version {0}");
    public static readonly Text Changed = new(
        "Bruksvilkårene er endret",
        "Bruksvilkåra er endra",
        "The terms of use have changed"
    );
    public static readonly Text ChangedWhat = new(
        "{0} har godtatt versjon {1}. Den nye må godtas før noe kan endres.",
        "{0} har godteke versjon {1}. Den nye må godtakast før noko kan endrast.",
        "{0} has accepted version {1}. The new one must be accepted before anything can be changed."
    );
    public static readonly Text Ahead = new(
        "Nye bruksvilkår gjelder fra {0}",
        "Nye bruksvilkår gjeld frå {0}",
        "New terms of use are in force from {0}"
    );
    public static readonly Text AheadWhat = new(
        "{0} har godtatt versjon {1}, som gjelder til da. Godtar dere den nye før det, blir ingen stanset.",
        "{0} har godteke versjon {1}, som gjeld til då. Godtek de den nye før det, blir ingen stansa.",
        "{0} has accepted version {1}, which is in force until then. Accept the new one before that day, and nobody is held up."
    );
    public static readonly Text NotYet = new(
        "Denne versjonen gjelder fra {0}.",
        "Denne versjonen gjeld frå {0}.",
        "This version is in force from {0}."
    );
    public static readonly Text ReadEarlier = new(
        "Les versjon {0}",
        "Les versjon {0}",
        "Read version {0}"
    );
    public static readonly Text NotInForce = new(
        "Denne versjonen gjelder ikke lenger.",
        "Denne versjonen gjeld ikkje lenger.",
        "This version is no longer in force."
    );
    public static readonly Text ReadInForce = new(
        "Les den som gjelder",
        "Les den som gjeld",
        "Read the one in force"
    );
    public static readonly Text Hash = new("Fingeravtrykk", "Fingeravtrykk", "Fingerprint");
    public static readonly Text Signatures = new(
        "Hvem har godtatt",
        "Kven har godteke",
        "Who has accepted"
    );
    public static readonly Text VersionWord = new("Versjon", "Versjon", "Version");
    public static readonly Text SignedBy = new("Godtatt av", "Godteke av", "Accepted by");
    public static readonly Text SignedAt = new("Når", "Når", "When");
    public static readonly Text SignedAtStart = new(
        "Installasjonen, ved oppsett",
        "Installasjonen, ved oppsett",
        "The installation, at set-up"
    );
    public static readonly Text Accept = new(
        "Godta vilkårene",
        "Godta vilkåra",
        "Accept the terms"
    );
    public static readonly Text OnBehalfOf = new(
        "Du godtar vilkårene på vegne av {0}. Hvem som gjorde det, og når, blir lagret.",
        "Du godtek vilkåra på vegner av {0}. Kven som gjorde det, og når, blir lagra.",
        "You accept the terms on behalf of {0}. Who did so, and when, is stored."
    );
    public static readonly Text AlreadyAccepted = new(
        "{0} har godtatt vilkårene.",
        "{0} har godteke vilkåra.",
        "{0} has accepted the terms."
    );
    public static readonly Text Accepted = new(
        "{0} har godtatt bruksvilkårene. Nå kan dere ta selvbetjeningen i bruk.",
        "{0} har godteke bruksvilkåra. No kan de ta sjølvbeteninga i bruk.",
        "{0} has accepted the terms of use. You can now use the self-service."
    );
}
