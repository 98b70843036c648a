using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Guides;

/// <summary>What places of the portal are called where they are, for those that no menu names.</summary>
internal static class PlaceTexts
{
    public static readonly Text Register = new("Registrer deg", "Registrer deg", "Register");
    public static readonly Text AskForOrganisation = new(
        "Be kundeservice registrere virksomheten",
        "Be kundeservice registrere verksemda",
        "Ask the service desk to register your organisation"
    );
    public static readonly Text EditService = new(
        "Rediger integrasjon",
        "Rediger merkantile data",
        "Edit mercantile data"
    );
    public static readonly Text NewScope = new("Nytt scope", "Nytt scope", "New scope");
    public static readonly Text OrderPrefix = new(
        "Bestill prefiks",
        "Bestill prefiks",
        "Order a prefix"
    );
    public static readonly Text NewIntegration = new(
        "Ny integrasjon",
        "Ny integrasjon",
        "New integration"
    );
    public static readonly Text Explain = new(
        "Forklar et avslag",
        "Forklar eit avslag",
        "Explain a refusal"
    );
    public static readonly Text AskForRight = new(
        "Be om rettighet",
        "Be om rett",
        "Ask for a right"
    );
    public static readonly Text Delegate = new(
        "Deleger nytt API",
        "Deleger nytt API",
        "Delegate a new API"
    );
}
