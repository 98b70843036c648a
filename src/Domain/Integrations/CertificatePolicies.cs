using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Integrations;

/// <summary>The policies that an environment accepts certificates under, as dotted numbers.</summary>
/// <param name="accepted">Numbers; one that ends in .* stands for itself and all below it.</param>
public sealed class CertificatePolicies(IEnumerable<string> accepted)
{
    private const string AndBelow = ".*";

    /// <summary>Buypass and Commfides in production.</summary>
    private static readonly string[] Production =
    [
        "2.16.578.1.26.1.3.2",
        "2.16.578.1.26.1.3.5",
        "2.16.578.1.29.13.1.1.0",
        "2.16.578.1.29.13.200.*",
        "2.16.578.1.29.13.210.*",
        "2.16.578.1.29.13.220.*",
    ];

    /// <summary>Their test certificates, and a number that is free for test certificates of others.</summary>
    private static readonly string[] Trying =
    [
        "2.16.578.1.26.1.3.2",
        "2.16.578.1.26.1.3.5",
        "2.16.578.1.26.1.0.3.2",
        "2.16.578.1.29.13.1.1.0",
        "2.16.578.1.29.913.1.1.0",
        "2.16.578.1.29.913.200.*",
        "2.16.578.1.29.913.210.*",
        "2.16.578.1.29.913.220.*",
        AnyTest,
    ];

    /// <summary>The number of Norwegian test certificates in general.</summary>
    public const string AnyTest = "2.16.578.1.1.1.1.100";

    private readonly string[] accepted = [.. accepted];

    /// <summary>What holds where nothing else is configured.</summary>
    public static CertificatePolicies Default(EnvironmentKind kind) =>
        new(kind == EnvironmentKind.Prod ? Production : Trying);

    /// <summary>Whether one of the policies is accepted.</summary>
    public bool Accept(IReadOnlyList<string> policies) =>
        policies.Any(policy => Array.Exists(accepted, entry => Covers(entry, policy)));

    private static bool Covers(string entry, string policy)
    {
        if (!entry.EndsWith(AndBelow, StringComparison.Ordinal))
            return entry == policy;
        var root = entry[..^AndBelow.Length];
        return policy == root || policy.StartsWith(root + ".", StringComparison.Ordinal);
    }
}
