using Portvakt.Domain.Environments;

namespace Portvakt.SelfService;

/// <summary>The pages that explain, and those about the service itself.</summary>
public static partial class Links
{
    public const string Help = "/hjelp";
    public const string Glossary = "/hjelp/ordliste";
    public const string Accessibility = "/tilgjengelighet";
    public const string Privacy = "/personvern";

    /// <summary>How one task is done, such as "nytt-scope".</summary>
    /// <param name="environment">Where its links lead; null leaves the choice to the page.</param>
    public static string Guide(string slug, EnvironmentName? environment = null) =>
        $"{Help}/{slug}" + (environment is { } name ? $"?miljo={name}" : "");
}
