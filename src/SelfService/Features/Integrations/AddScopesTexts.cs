using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words of the form "Legg til scopes" on an integration that exists.</summary>
internal static class AddScopesTexts
{
    public static readonly Text Intro = new(
        "Kryss av for scopene du vil legge til. De gjelder fra neste token.",
        "Kryss av for scopa du vil leggje til. Dei gjeld frå neste token.",
        "Tick the scopes that you want to add. They apply from the next token on."
    );
    public static readonly Text Add = new("Legg til", "Legg til", "Add");
    public static readonly Text Added = new(
        "Scopene er lagt til.",
        "Scopa er lagde til.",
        "The scopes are added."
    );
}
