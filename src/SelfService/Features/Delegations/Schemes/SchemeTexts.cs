using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations.Schemes;

/// <summary>Words of the provider's delegation schemes.</summary>
internal static class SchemeTexts
{
    public static readonly Text MyApis = new("Mine API", "Mine API", "My APIs");
    public static readonly Text Schemes = new(
        "Delegeringsordninger",
        "Delegeringsordningar",
        "Delegation schemes"
    );
    public static readonly Text Intro = new(
        "Scopes som kundene delegerer samlet. Et delegerbart scope utenfor enhver ordning kan delegeres alene.",
        "Scope som kundane delegerer samla. Eit scope som kan delegerast og ikkje er med i noka ordning, kan delegerast åleine.",
        "Scopes that customers delegate together. A delegable scope in no scheme can be delegated alone."
    );
    public static readonly Text New = new(
        "Ny delegeringsordning",
        "Ny delegeringsordning",
        "New delegation scheme"
    );
    public static readonly Text None = new(
        "Virksomheten har ingen delegeringsordninger her.",
        "Verksemda har ingen delegeringsordningar her.",
        "The organisation has no delegation schemes here."
    );
    public static readonly Text NoneWhat = new(
        "Lag en når kundene trenger flere scopes for det samme, og bør delegere dem i ett.",
        "Lag ei når kundane treng fleire scope til det same, og bør delegere dei i eitt.",
        "Create one when customers need several scopes for the same thing and should delegate them at once."
    );
    public static readonly Text NoScopes = new(
        "Virksomheten har ingen aktive scopes som kan delegeres her.",
        "Verksemda har ingen aktive scope som kan delegerast her.",
        "The organisation has no active scopes that can be delegated here."
    );
    public static readonly Text NoScopesWhat = new(
        "Kryss av for «Kan delegeres til leverandører» på scopet først.",
        "Kryss av for «Kan delegerast til leverandørar» på scopet først.",
        "Tick “Can be delegated to suppliers” on the scope first."
    );
    public static readonly Text ToMyApis = new("Se Mine API", "Sjå Mine API", "See My APIs");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text NameHelp = new(
        "Det kundene ser når de delegerer, for eksempel «Lønn og fravær».",
        "Det kundane ser når dei delegerer, til dømes «Løn og fråvær».",
        "What customers see when they delegate, such as “Pay and absence”."
    );
    public static readonly Text Description = new("Beskrivelse", "Skildring", "Description");
    public static readonly Text DescriptionHelp = new(
        "Hva leverandøren får gjøre, i en setning.",
        "Kva leverandøren får gjere, i ei setning.",
        "What the supplier may do, in one sentence."
    );
    public static readonly Text NoDescription = new("Ingen", "Inga", "None");
    public static readonly Text Scopes = new("Scopes", "Scope", "Scopes");
    public static readonly Text ScopesHelp = new(
        "Alle scopene i ordningen delegeres under ett.",
        "Alle scopa i ordninga blir delegerte under eitt.",
        "All scopes of the scheme are delegated as one."
    );
    public static readonly Text InUse = new(
        "Delegeringer som gjelder nå: {0}. Så lenge noen har delegert ordningen, kan du ta ut scopes, men ikke legge til. Det du tar ut, stopper ved neste forespørsel om token.",
        "Delegeringar som gjeld no: {0}. Så lenge nokon har delegert ordninga, kan du ta ut scope, men ikkje leggje til. Det du tek ut, stoppar ved neste førespurnad om token.",
        "Delegations in force now: {0}. As long as somebody has delegated the scheme, you can take scopes out but add none. What you take out stops at the next token request."
    );
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Created = new(
        "Ordningen kan delegeres fra nå av.",
        "Ordninga kan delegerast frå no av.",
        "The scheme can be delegated from now on."
    );
    public static readonly Text Changed = new(
        "Ordningen er endret.",
        "Ordninga er endra.",
        "The scheme is changed."
    );
    public static readonly Text Withdraw = new(
        "Trekk tilbake ordningen",
        "Trekk tilbake ordninga",
        "Withdraw the scheme"
    );
    public static readonly Text WithdrawWhat = new(
        "Da kan den ikke delegeres lenger. Det som er delegert, gjelder til kundene fjerner det.",
        "Då kan ho ikkje delegerast lenger. Det som er delegert, gjeld til kundane fjernar det.",
        "It can then no longer be delegated. What has been delegated stays in force until the customers remove it."
    );
    public static readonly Text NotOffered = new(
        "kan ikke lenger delegeres.",
        "kan ikkje lenger delegerast.",
        "can no longer be delegated."
    );
    public static readonly Text Stay = new(
        "Delegeringer som fortsetter å gjelde: {0}",
        "Delegeringar som held fram med å gjelde: {0}",
        "Delegations that stay in force: {0}"
    );
    public static readonly Text CanMakeAgain = new(
        "Du kan lage en ny ordning med de samme scopene når som helst.",
        "Du kan lage ei ny ordning med dei same scopa når som helst.",
        "You can create a new scheme with the same scopes at any time."
    );
    public static readonly Text Withdrawn = new(
        "Ordningen er trukket tilbake.",
        "Ordninga er trekt tilbake.",
        "The scheme is withdrawn."
    );
}
