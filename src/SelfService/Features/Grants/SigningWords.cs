using Portvakt.Domain.Basics;
using Portvakt.SelfService.Workshop;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>Why a file could not sign, in words for the script that signs: the key workshop's, and some of its own.</summary>
internal static class SigningWords
{
    private static readonly Dictionary<string, Text> All = new(WorkshopRefusals.All)
    {
        ["unknown"] = SigningTexts.NoKey,
        ["empty"] = SigningTexts.NoKey,
        ["none"] = SigningTexts.NoKey,
        ["public"] = SigningTexts.OnlyPublic,
        ["choose"] = SigningTexts.NoFile,
        ["cipher"] = SigningTexts.Cipher,
        ["certificate"] = SigningTexts.NoCertificate,
        ["other-certificate"] = SigningTexts.OtherCertificate,
    };

    /// <summary>All of them as one JSON object, by the words that the script has for them.</summary>
    public static string Json(Language language) => WorkshopWords.Json(All, language);
}
