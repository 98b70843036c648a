using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>The providers of this installation, at most one for each environment.</summary>
public sealed class SignInProviders(IReadOnlyList<SignInProvider> all)
{
    public IReadOnlyList<SignInProvider> All => all;

    /// <summary>The provider of an environment; null when nobody can sign in for it.</summary>
    public SignInProvider? Of(EnvironmentName environment) =>
        all.FirstOrDefault(p => p.Environment == environment);

    /// <summary>The provider behind an authentication scheme.</summary>
    public SignInProvider Behind(string scheme) => all.First(p => p.Scheme == scheme);
}
