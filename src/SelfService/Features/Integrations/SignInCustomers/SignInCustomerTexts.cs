using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations.SignInCustomers;

/// <summary>Words of the tab "På vegne av" and its forms.</summary>
internal static class SignInCustomerTexts
{
    public static readonly Text Add = new("Legg til kunde", "Legg til kunde", "Add a customer");
    public static readonly Text Change = new("Endre", "Endre", "Change");
    public static readonly Text ChangeTitle = new(
        "Endre kunden",
        "Endre kunden",
        "Change the customer"
    );
    public static readonly Text Remove = new("Fjern kunden", "Fjern kunden", "Remove the customer");
    public static readonly Text Intro = new(
        "Når én integrasjon logger inn innbyggere for flere kunder, får hver kunde sitt eget navn i innloggingen (onbehalfof). Det gjelder bare innlogging, ikke token fra Maskinporten.",
        "Når éin integrasjon loggar inn innbyggjarar for fleire kundar, får kvar kunde sitt eige namn i innlogginga (onbehalfof). Det gjeld berre innlogging, ikkje token frå Maskinporten.",
        "When one integration signs citizens in for several customers, each customer gets a name of its own in the sign-in (onbehalfof). This is about signing in only, not about tokens from Maskinporten."
    );
    public static readonly Text None = new(
        "Integrasjonen logger ikke inn på vegne av noen.",
        "Integrasjonen loggar ikkje inn på vegner av nokon.",
        "The integration signs nobody in on behalf of others."
    );
    public static readonly Text NoneWhat = new(
        "Legg til hver kunde som skal vises med eget navn når innbyggeren logger inn.",
        "Legg til kvar kunde som skal visast med eige namn når innbyggjaren loggar inn.",
        "Add each customer that is to be shown under its own name when a citizen signs in."
    );
    public static readonly Text SearchFor = new(
        "Søk etter navn, organisasjonsnummer eller id",
        "Søk etter namn, organisasjonsnummer eller id",
        "Search by name, organisation number or ID"
    );
    public static readonly Text NoMatch = new(
        "Ingen kunder passer med søket.",
        "Ingen kundar passar med søket.",
        "No customer matches the search."
    );
    public static readonly Text NoMatchWhat = new(
        "Prøv et kortere ord, eller vis alle.",
        "Prøv eit kortare ord, eller vis alle.",
        "Try a shorter word, or show all."
    );
    public static readonly Text ShowAll = new("Vis alle", "Vis alle", "Show all");
    public static readonly Text One = new("1 kunde", "1 kunde", "1 customer");
    public static readonly Text Many = new("{0} kunder", "{0} kundar", "{0} customers");
    public static readonly Text Organisation = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text FullName = new(
        "Navn i innloggingen",
        "Namn i innlogginga",
        "Name in the sign-in"
    );
    public static readonly Text Added = new(
        "{0} er lagt til.",
        "{0} er lagt til.",
        "{0} is added."
    );
    public static readonly Text Changed = new("{0} er lagret.", "{0} er lagra.", "{0} is saved.");
    public static readonly Text Removed = new(
        "{0} er fjernet.",
        "{0} er fjerna.",
        "{0} is removed."
    );
    public static readonly Text RemoveWhat = new(
        "{0} ({1}) blir ikke lenger vist med eget navn. Innlogging med dette navnet stopper.",
        "{0} ({1}) blir ikkje lenger vist med eige namn. Innlogging med dette namnet stoppar.",
        "{0} ({1}) is no longer shown under its own name. Signing in under that name stops."
    );
    public static readonly Text RemoveUndo = new(
        "Du kan legge kunden til igjen med samme id når som helst.",
        "Du kan leggje kunden til igjen med same id når som helst.",
        "You can add the customer again with the same ID at any time."
    );
    public static readonly Text Id = new("Id", "Id", "ID");
    public static readonly Text IdHelp = new(
        "Velges av deg og kan ikke endres. For eksempel tjenesten og kommunenummeret: byggesak-0301. Navnet i innloggingen blir {0}::id.",
        "Blir vald av deg og kan ikkje endrast. Til dømes tenesta og kommunenummeret: byggesak-0301. Namnet i innlogginga blir {0}::id.",
        "Chosen by you, and cannot be changed. For example the service and the municipality number: byggesak-0301. The name in the sign-in becomes {0}::id."
    );
    public static readonly Text NameHelp = new(
        "Vises for innbyggeren når hen logger inn.",
        "Blir vist for innbyggjaren når hen loggar inn.",
        "Shown to citizens when they sign in."
    );
    public static readonly Text Number = new(
        "Kundens organisasjonsnummer",
        "Organisasjonsnummeret til kunden",
        "The customer's organisation number"
    );
    public static readonly Text NumberHelp = new("{0} siffer.", "{0} siffer.", "{0} digits.");
    public static readonly Text DescriptionHelp = new(
        "Hva tjenesten er, så dere kjenner den igjen. Høyst 255 tegn.",
        "Kva tenesta er, så de kjenner henne igjen. Høgst 255 teikn.",
        "What the service is, so that you recognise it. At most 255 characters."
    );
    public static readonly Text Address = new(
        "Adressen til tjenesten",
        "Adressa til tenesta",
        "The service's address"
    );
    public static readonly Text Logo = new(
        "Adressen til logoen",
        "Adressa til logoen",
        "The logo's address"
    );
    public static readonly Text LogoHelp = new(
        "Portvakt henter den aldri.",
        "Portvakt hentar han aldri.",
        "Portvakt never loads it."
    );
}
