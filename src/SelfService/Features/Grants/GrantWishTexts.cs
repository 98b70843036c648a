using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>Words about the claims that only some grants have.</summary>
internal static class GrantWishTexts
{
    public static readonly Text More = new("Flere valg", "Fleire val", "More choices");
    public static readonly Text SystemUser = new(
        "Systembruker hos (systemuser_org)",
        "Systembrukar hos (systemuser_org)",
        "System user of (systemuser_org)"
    );
    public static readonly Text SystemUserHelp = new(
        "Organisasjonsnummeret til kunden. Da ber vi om et token for systembrukeren, i authorization_details.",
        "Organisasjonsnummeret til kunden. Då ber vi om eit token for systembrukaren, i authorization_details.",
        "The customer's organisation number. We then ask for a token for its system user, in authorization_details."
    );
    public static readonly Text Reference = new(
        "Ekstern referanse (externalRef)",
        "Ekstern referanse (externalRef)",
        "External reference (externalRef)"
    );
    public static readonly Text ReferenceHelp = new(
        "Når systembrukeren ble laget med en egen referanse.",
        "Når systembrukaren vart laga med ein eigen referanse.",
        "When the system user was created with a reference of its own."
    );
    public static readonly Text Consent = new("Samtykke (id)", "Samtykke (id)", "Consent (id)");
    public static readonly Text ConsentHelp = new(
        "ID-en til et samtykke, når du ber om et token for det i stedet for en systembruker.",
        "ID-en til eit samtykke, når du ber om eit token for det i staden for ein systembrukar.",
        "The id of a consent, when you ask for a token for it rather than for a system user."
    );
    public static readonly Text ConsentFrom = new(
        "Samtykket er gitt av (from)",
        "Samtykket er gitt av (from)",
        "The consent was given by (from)"
    );
    public static readonly Text ConsentFromHelp = new(
        "Organisasjonsnummer eller fødselsnummer.",
        "Organisasjonsnummer eller fødselsnummer.",
        "Organisation number or national identity number."
    );
    public static readonly Text Person = new("Person (pid)", "Person (pid)", "Person (pid)");
    public static readonly Text PersonHelp = new(
        "Fødselsnummeret som tokenet skal gjelde. Bruk syntetiske personer i testmiljøer.",
        "Fødselsnummeret som tokenet skal gjelde. Bruk syntetiske personar i testmiljø.",
        "The national identity number that the token is to be about. Use synthetic people in test environments."
    );
}
