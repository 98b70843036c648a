using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Tests.Scopes;

[Requirement("R10")]
public sealed class PrefixVerdictTests
{
    private static readonly EnvironmentName Test = EnvironmentName.Of("ver2");
    private static readonly OrganisationId Asker = OrganisationId.Of("0192:314308425");
    private static readonly OrganisationId Other = OrganisationId.Of("0192:312045109");
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private static readonly TakenPrefix[] Taken =
    [
        new("skatt", Other),
        new("helse.vest", Other),
        new("fossekall", Asker),
        new("modem", Other),
        new("idporten", Other),
    ];

    [Theory]
    [InlineData("stillhet", PrefixStanding.Free)]
    [InlineData("  stillhet ", PrefixStanding.Free)]
    [InlineData("skatt", PrefixStanding.Taken)]
    [InlineData("fossekall", PrefixStanding.Taken)]
    [InlineData("maskinporten", PrefixStanding.Reserved)]
    [InlineData("Skatt", PrefixStanding.Malformed)]
    [InlineData("", PrefixStanding.Malformed)]
    [InlineData("skatt:", PrefixStanding.Malformed)]
    public void A_name_is_free_taken_reserved_or_malformed(string typed, PrefixStanding standing) =>
        Assert.Equal(standing, Judge(typed).Standing);

    [Theory]
    [InlineData("helse-vest", "helse.vest")]
    [InlineData("helsevest", "helse.vest")]
    [InlineData("helse_vest", "helse.vest")]
    [InlineData("5katt", "skatt")]
    [InlineData("modern", "modem")]
    [InlineData("m0dem", "modem")]
    [InlineData("id-porten", "idporten")]
    [InlineData("1dporten", "idporten")]
    [InlineData("open-id", "openid")]
    public void A_name_that_looks_like_anothers_is_too_near_it(string typed, string other)
    {
        var verdict = Judge(typed);

        Assert.Equal(PrefixStanding.TooNear, verdict.Standing);
        Assert.Equal([other], verdict.Others.Select(o => o.Prefix));
        Assert.Null(verdict.Problem);
    }

    [Theory]
    [InlineData("fosse-kall")]
    [InlineData("skatten")]
    [InlineData("skat")]
    public void A_name_near_ones_own_or_only_somewhat_like_anothers_is_free(string typed) =>
        Assert.Equal(PrefixStanding.Free, Judge(typed).Standing);

    [Theory]
    [InlineData("STILLE FOSSEKALL KOMMUNE", "skatt", "stillefossekall", "stillefossekall-skatt")]
    [InlineData("Blåbær & Ørret AS", "skatt", "blabaerorret", "blabaerorret-skatt")]
    [InlineData("KOMMUNE", "skatt", "kommune", "kommune-skatt")]
    [InlineData("STILLE FOSSEKALL KOMMUNE", "Å Være", "avaere", "stillefossekall")]
    public void Proposals_come_from_what_was_typed_and_the_organisations_name(
        string name,
        string typed,
        params string[] first
    ) => Assert.Equal(first, Propose(name, typed).Take(2));

    [Fact]
    public void What_is_proposed_can_be_had_and_looks_like_nothing_else_that_is_proposed()
    {
        var proposed = Propose("SKATT FOSSEKALL DIREKTORAT", "skatt");

        Assert.InRange(proposed.Count, 1, PrefixProposals.Most);
        Assert.All(proposed, word => Assert.Equal(PrefixStanding.Free, Judge(word).Standing));
        Assert.Equal(proposed.Count, proposed.DistinctBy(PrefixLikeness.Outline).Count());
        Assert.DoesNotContain("skatt", proposed);
        Assert.DoesNotContain("fossekall", proposed);
    }

    [Fact]
    public void A_name_without_any_letter_of_ours_still_leads_to_the_number() =>
        Assert.Contains("314308425", Propose("ØØ", "skatt"));

    [Fact]
    public void Nothing_is_proposed_for_a_name_that_is_free() =>
        Assert.Empty(Propose("STILLE FOSSEKALL KOMMUNE", "stillhet"));

    private static PrefixVerdict Judge(string typed) =>
        PrefixVerdict.Of(Test, typed, Asker, Taken, Now);

    private static IReadOnlyList<string> Propose(string name, string typed) =>
        Judge(typed).Proposals(Test, name, Asker, Taken, Now);
}
