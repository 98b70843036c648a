using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Tests.Scopes;

[Requirement("R21")]
public class ScopeStandingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly OrganisationId Owner = OrganisationId.Of("0192:991825827");
    private static readonly OrganisationId User = OrganisationId.Of("0192:889640782");

    [Fact]
    public void The_owner_needs_no_access() =>
        Assert.Equal(ScopeStanding.Own, Of(Scope(), null, Owner));

    [Fact]
    public void A_granted_scope_is_usable() =>
        Assert.Equal(
            ScopeStanding.Granted,
            Of(Scope(), scope => ScopeAccess.Grant(scope, User, Now))
        );

    [Fact]
    public void A_scope_open_to_all_needs_no_access() =>
        Assert.Equal(ScopeStanding.ForAll, Of(Scope(open: true), null));

    [Fact]
    public void A_scope_that_nobody_granted_is_not_usable() =>
        Assert.Equal(ScopeStanding.NotGranted, Of(Scope(), null));

    [Fact]
    public void A_removed_access_is_told_from_one_that_never_was() =>
        Assert.Equal(
            ScopeStanding.Ended,
            Of(
                Scope(),
                scope =>
                {
                    var access = ScopeAccess.Grant(scope, User, Now.AddDays(-1));
                    access.Remove(Now);
                    return access;
                }
            )
        );

    [Fact]
    public void A_scope_for_other_kinds_is_not_usable_even_when_granted() =>
        Assert.Equal(
            ScopeStanding.WrongKind,
            Of(Scope(kinds: IntegrationKind.Krr), scope => ScopeAccess.Grant(scope, User, Now))
        );

    [Fact]
    public void A_scope_that_does_not_exist_is_not_usable() =>
        Assert.Equal(ScopeStanding.Inactive, ScopeStandings.Of(null, null, User, default, Now));

    [Theory]
    [InlineData(ScopeStanding.Own, true)]
    [InlineData(ScopeStanding.Granted, true)]
    [InlineData(ScopeStanding.ForAll, true)]
    [InlineData(ScopeStanding.Inactive, false)]
    [InlineData(ScopeStanding.WrongKind, false)]
    [InlineData(ScopeStanding.Ended, false)]
    [InlineData(ScopeStanding.NotGranted, false)]
    public void Every_standing_is_usable_or_not(ScopeStanding standing, bool usable) =>
        Assert.Equal(usable, standing.IsUsable());

    private static ScopeStanding Of(
        Scope scope,
        Func<Scope, ScopeAccess>? access,
        OrganisationId? user = null
    ) =>
        ScopeStandings.Of(
            scope,
            access?.Invoke(scope),
            user ?? User,
            IntegrationKind.Maskinporten,
            Now
        );

    private static Scope Scope(bool open = false, params IntegrationKind[] kinds) =>
        Domain.Scopes.Scope.Create(
            EnvironmentName.Of("ver2"),
            ScopeName.Of("demo:a.read"),
            Owner,
            new ScopeProperties(new LanguageMap("A"))
            {
                AccessibleForAll = open,
                AllowedKinds = kinds,
            },
            Now
        );
}
