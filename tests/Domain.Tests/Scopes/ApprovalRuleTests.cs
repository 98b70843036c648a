using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Tests.Scopes;

public sealed class ApprovalRuleTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 31, 23, 30, 0, TimeSpan.Zero);
    private static readonly OrganisationId Somebody = OrganisationId.Of("0192:314308425");

    [Theory]
    [InlineData(ApprovalRuleKind.Everybody, "", null, true)]
    [InlineData(ApprovalRuleKind.Forms, "KOMM", "KOMM", true)]
    [InlineData(ApprovalRuleKind.Forms, "KOMM", "AS", false)]
    [InlineData(ApprovalRuleKind.Forms, "KOMM", null, false)]
    [InlineData(ApprovalRuleKind.Numbers, "0192:314308425", "AS", true)]
    [InlineData(ApprovalRuleKind.Numbers, "0192:312045109", "AS", false)]
    public void It_lets_in_whom_it_is_for(
        ApprovalRuleKind kind,
        string value,
        string? form,
        bool fits
    ) => Assert.Equal(fits, Rule(kind, [value]).Fits(Somebody, form));

    [Fact]
    public void Once_ended_it_lets_nobody_in()
    {
        var rule = Rule(ApprovalRuleKind.Everybody, []);

        rule.End(Now);

        Assert.False(rule.Fits(Somebody, "AS"));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, "2026-05-01", "2026-05-01")]
    [InlineData(1, null, "2026-03-01")]
    [InlineData(1, "2026-02-10", "2026-02-10")]
    [InlineData(1, "2030-01-01", "2026-03-01")]
    public void Access_ends_on_the_sooner_day_counted_from_today_in_Norway(
        int? months,
        string? asked,
        string? last
    )
    {
        var rule = Rule(ApprovalRuleKind.Everybody, [], months);

        Assert.Equal(Day(last), rule.LastDay(Day(asked), Now));
    }

    [Theory]
    [InlineData("LEGAL_FORMS", "komm, FYLK\norgl komm", "KOMM FYLK ORGL")]
    [InlineData(
        "organisation_numbers",
        "314 308 425\n314308425; 312045109",
        "0192:314308425 0192:312045109"
    )]
    [InlineData("EVERYBODY", "whatever", "")]
    public void Lists_are_read_as_people_write_them(string kind, string typed, string read)
    {
        var terms = ApprovalTerms.Read(" Navn ", kind, typed, " 12 ", NumberSchemes.Norwegian);

        Assert.Equal(("Navn", 12), (terms.Value!.Name, terms.Value.Months!.Value));
        Assert.Equal(read, string.Join(' ', terms.Value.Values));
    }

    [Theory]
    [InlineData("LEGAL_FORMS", "", "1", "forms rule-forms-missing")]
    [InlineData("LEGAL_FORMS", "KOMM A/S", "1", "forms rule-form-malformed")]
    [InlineData("ORGANISATION_NUMBERS", " ; \n", "1", "numbers rule-numbers-missing")]
    [InlineData(
        "ORGANISATION_NUMBERS",
        "314308426",
        "1",
        "numbers organisation-number-check-digit"
    )]
    [InlineData("EVERYBODY", null, "0", "months rule-months-malformed")]
    [InlineData("EVERYBODY", null, "1,5", "months rule-months-malformed")]
    [InlineData("SOMEBODY", null, null, "kind word-unknown")]
    [InlineData("", null, null, "kind choice-missing")]
    public void A_mistake_is_told_at_its_field(
        string kind,
        string? values,
        string? months,
        string complaint
    )
    {
        var terms = ApprovalTerms.Read("Navn", kind, values, months, NumberSchemes.Norwegian);

        Assert.Equal(
            [complaint],
            terms.Problems.Select(problem => $"{problem.Field} {problem.Code}")
        );
    }

    private static DateOnly? Day(string? text) =>
        text is null
            ? null
            : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static ApprovalRule Rule(
        ApprovalRuleKind kind,
        IReadOnlyList<string> values,
        int? months = null
    )
    {
        var scope = Scope.Create(
            EnvironmentName.Of("ver2"),
            ScopeName.Of("fjelltake:kart"),
            OrganisationId.Of("0192:312045109"),
            new ScopeProperties(new LanguageMap("Kart")),
            Now
        );
        return ApprovalRule.Create(scope, new ApprovalTerms("Navn", kind, values, months), Now);
    }
}
