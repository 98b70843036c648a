using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;

namespace Portvakt.Domain.Tests.Notices;

[Requirement("R35")]
public sealed class CaseTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Requester = Guid.NewGuid();
    private static readonly Guid Decider = Guid.NewGuid();

    [Fact]
    public void The_word_goes_to_and_fro_until_it_is_decided()
    {
        var about = New();

        about.Say(CaseSide.Requester, Requester, "Til kart.", Now);
        Assert.Equal(CaseState.Open, about.State);
        about.Say(CaseSide.Decider, Decider, "Hvilke kart?", Now);
        Assert.Equal(CaseState.Waiting, about.State);
        about.Say(CaseSide.Requester, Requester, "Sjøkart.", Now);
        Assert.Equal(CaseState.Answered, about.State);
        about.Decide(approved: true, reason: " ", Decider, Now);

        Assert.Equal(CaseState.Approved, about.State);
        Assert.Null(about.Reason);
        Assert.Equal(Now, about.Decided);
        Assert.Equal(Decider, about.DecidedBy);
        Assert.Equal(3, about.Messages.Count);
        Assert.Equal(5, about.Version);
    }

    private static readonly Func<Case, IReadOnlyList<Problem>>[] Deeds =
    [
        about => about.Say(CaseSide.Requester, Requester, "Hei", Now).Problems,
        about => about.Say(CaseSide.Decider, Decider, "Hei", Now).Problems,
        about => about.Assign(Decider, Now).Problems,
        about => about.Decide(approved: true, null, Decider, Now).Problems,
        about => about.Decide(approved: false, "Nei", Decider, Now).Problems,
        about => about.Withdraw(Now).Problems,
    ];

    [Fact]
    public void Nothing_happens_to_a_case_that_came_to_its_end()
    {
        foreach (var ended in new[] { Approved(), Declined(), Withdrawn() })
        foreach (var deed in Deeds)
        {
            var (state, version) = (ended.State, ended.Version);

            Assert.Equal(Problems.CaseDecided, Assert.Single(deed(ended)).Code);
            Assert.Equal((state, version), (ended.State, ended.Version));
        }
    }

    [Theory]
    [InlineData(null, Problems.CaseReasonMissing)]
    [InlineData("  ", Problems.CaseReasonMissing)]
    [InlineData("Nei\u0007", Problems.TextControl)]
    public void Who_is_turned_down_is_told_why(string? reason, string problem)
    {
        var about = New();

        var declined = about.Decide(approved: false, reason, Decider, Now);

        Assert.Equal(problem, Assert.Single(declined.Problems).Code);
        Assert.Equal("reason", declined.Problems[0].Field);
        Assert.True(about.IsOpen);
    }

    [Theory]
    [InlineData("", Problems.FieldMissing)]
    [InlineData("a\0b", Problems.TextControl)]
    [InlineData("a\u202eb", Problems.TextControl)]
    public void A_message_is_readable_words(string text, string problem)
    {
        var said = New().Say(CaseSide.Requester, Requester, text, Now);

        Assert.Equal(problem, Assert.Single(said.Problems).Code);
    }

    [Fact]
    public void Lines_of_a_message_are_kept_and_ended_alike()
    {
        var said = New().Say(CaseSide.Requester, Requester, "en\r\nto\rtre\n", Now);

        Assert.Equal("en\nto\ntre", said.Value!.Text);
    }

    [Fact]
    public void A_message_has_its_length()
    {
        var longest = new string('a', CaseMessage.Longest);

        Assert.True(New().Say(CaseSide.Requester, Requester, longest, Now).Ok);
        Assert.Equal(
            Problems.TextTooLong,
            New().Say(CaseSide.Requester, Requester, longest + "a", Now).Problems[0].Code
        );
    }

    [Fact]
    public void One_side_does_not_talk_without_end()
    {
        var about = New();
        for (var i = 0; i < Case.MostInARow; i++)
            Assert.True(about.Say(CaseSide.Requester, Requester, "Hallo?", Now).Ok);

        var refused = about.Say(CaseSide.Requester, Requester, "Hallo?", Now);
        about.Say(CaseSide.Decider, Decider, "Ja?", Now);

        Assert.Equal(Problems.CaseTooManyMessages, refused.Problems[0].Code);
        Assert.True(about.Say(CaseSide.Requester, Requester, "Hallo.", Now).Ok);
    }

    [Theory]
    [InlineData(CaseKind.OrganisationRegistration, false)]
    [InlineData(CaseKind.UnknownDomain, false)]
    [InlineData(CaseKind.PrefixOrder, false)]
    [InlineData(CaseKind.RightRequest, true)]
    public void Administrators_decide_on_rights_and_the_service_desk_on_the_rest(
        CaseKind kind,
        bool administrators
    ) => Assert.Equal(administrators, New(kind).IsForAdministrators);

    private static Case Approved()
    {
        var about = New();
        about.Decide(approved: true, null, Decider, Now);
        return about;
    }

    private static Case Declined()
    {
        var about = New();
        about.Decide(approved: false, "Nei", Decider, Now);
        return about;
    }

    private static Case Withdrawn()
    {
        var about = New();
        about.Withdraw(Now);
        return about;
    }

    private static Case New(CaseKind kind = CaseKind.PrefixOrder) =>
        Case.Open(
            CaseNumber.Of(12345678),
            kind,
            EnvironmentName.Of("ver2"),
            OrganisationId.Of("0192:991825827"),
            CaseRequester.Person(Requester, Language.Bokmaal),
            new CaseWish { Prefix = "kart" },
            Now
        );
}
