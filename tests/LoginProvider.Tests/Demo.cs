namespace Portvakt.LoginProvider.Tests;

/// <summary>People and organisations of the demo, by number, and what clients ask for.</summary>
internal static class Demo
{
    /// <summary>Daglig leder of Fjelltåke, without rights of her own.</summary>
    public const string Kari = "03826210027";

    /// <summary>APIs of Fjelltåke.</summary>
    public const string Mona = "27907811072";

    /// <summary>APIs of Jordbær and integrations of Lynghei: a choice.</summary>
    public const string Tone = "02838211251";

    /// <summary>Integrations and suppliers of Pingvin.</summary>
    public const string Rolf = "03918311350";

    /// <summary>Daglig leder of Fossekall, which has sub units.</summary>
    public const string Anne = "16867010576";

    public const string Fjelltake = "312045109";
    public const string Jordbaer = "312799545";
    public const string Lynghei = "314685644";
    public const string Pingvin = "313176762";
    public const string Fossekall = "314308425";

    /// <summary>A valid number of the kind that living people have, found in no register.</summary>
    public const string RealLooking = "01010750160";

    public const string Integrations = "urn:altinn:resource:5613:1";
    public const string Apis = "urn:altinn:resource:5621:1";
    public const string Suppliers = "urn:altinn:resource:5622:1";

    /// <summary>authorization_details of the older type.</summary>
    public static string Services(params string[] resources) =>
        Details("ansattporten:altinn:service", "", resources);

    /// <summary>The same, and somebody who represents nobody is turned away.</summary>
    public static string Demanded(params string[] resources) =>
        Details(
            "ansattporten:altinn:service",
            """, "representation_is_required": "true" """,
            resources
        );

    /// <summary>authorization_details of the newer type.</summary>
    public static string Resources(params string[] ids) =>
        Details(
            "ansattporten:altinn:resource",
            "",
            [.. ids.Select(id => $"urn:altinn:resource:{id}")]
        );

    public static string Details(string type, string more, params string[] resources) =>
        "["
        + string.Join(
            ',',
            resources.Select(r => $$"""{"type": "{{type}}", "resource": "{{r}}"{{more}}}""")
        )
        + "]";
}
