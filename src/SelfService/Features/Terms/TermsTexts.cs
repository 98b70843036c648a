using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Terms;

internal static class TermsTexts
{
    public static readonly Text Title = new("Bruksvilkår", "Bruksvilkår", "Terms of use");
    public static readonly Text Version = new("Versjon {0}", "Versjon {0}", "Version {0}");
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
