namespace Portvakt.LoginProvider.Representing;

/// <summary>The two types of authorization_details (RFC 9396) that ask for representation.</summary>
public enum DetailsType
{
    /// <summary>The older one, by service code: answered with reportees.</summary>
    Service,

    /// <summary>The newer one, by resource id: answered with authorized parties.</summary>
    Resource,
}

/// <summary>The types as they are written.</summary>
internal static class DetailsTypes
{
    public static string Word(this DetailsType type) =>
        type == DetailsType.Service
            ? "ansattporten:altinn:service"
            : "ansattporten:altinn:resource";

    /// <summary>Every word, for the metadata.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [.. Enum.GetValues<DetailsType>().Select(Word)];

    public static DetailsType? Find(string? word) =>
        Enum.GetValues<DetailsType>()
            .Cast<DetailsType?>()
            .FirstOrDefault(t => t!.Value.Word() == word);
}
