using System.Reflection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Tests.Organisations;

public class ReadableEventsTests
{
    /// <summary>What machines are told nothing of: people, what concerns them, and the installation itself.</summary>
    private static readonly string[] Kept =
    [
        EventType.OrganisationSwitched,
        EventType.PersonRegistered,
        EventType.PersonInvited,
        EventType.InvitationWithdrawn,
        EventType.PersonJoined,
        EventType.PersonMoved,
        EventType.PersonRemoved,
        EventType.AdministratorAppointed,
        EventType.AdministratorDismissed,
        EventType.NamedPeopleChanged,
        EventType.CaseOpened,
        EventType.CaseAssigned,
        EventType.CaseAsked,
        EventType.CaseAnswered,
        EventType.CaseApproved,
        EventType.CaseDeclined,
        EventType.CaseWithdrawn,
        EventType.SessionEnded,
        EventType.SessionsEnded,
        EventType.CodesTurnedOn,
        EventType.CodesTurnedOff,
        EventType.RecoveryCodesRenewed,
        EventType.RecoveryCodeUsed,
        EventType.PasskeyAdded,
        EventType.PasskeyRenamed,
        EventType.PasskeyRemoved,
        EventType.EmailChangeRequested,
        EventType.EmailChanged,
        EventType.PasswordChanged,
        EventType.RightGiven,
        EventType.RightWithdrawn,
        EventType.RoleGiven,
        EventType.RoleWithdrawn,
        EventType.OperatorInvited,
        EventType.OperatorJoined,
        EventType.DelegationInvitationCreated,
        EventType.DelegationInvitationSent,
        EventType.DelegationInvitationWithdrawn,
        EventType.DelegationGiven,
        EventType.DelegationWithdrawn,
        EventType.SystemRegistered,
        EventType.SystemChanged,
        EventType.SystemRetired,
        EventType.SystemUserRequested,
        EventType.SystemUserDeclined,
        EventType.SystemUserChanged,
        EventType.SystemUserCreated,
        EventType.SystemUserDeleted,
        EventType.ConsentGiven,
        EventType.ConsentRevoked,
        EventType.OperationsPublished,
        EventType.OperationsChanged,
        EventType.OperationsWithdrawn,
        EventType.WebhookAdded,
        EventType.WebhookConfirmed,
        EventType.WebhookSecretRenewed,
        EventType.WebhookTurnedOff,
        EventType.WebhookReplayed,
        EventType.WebhookRemoved,
        EventType.CalendarMade,
        EventType.CalendarEnded,
        EventType.SigningKeyCreated,
        EventType.JobRequested,
        EventType.MailRetried,
        EventType.MailDiscarded,
    ];

    [Fact]
    public void Each_type_is_either_readable_or_kept_on_purpose()
    {
        var all = typeof(EventType)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!);
        var readable = ReadableEvents.For([
            AdministrationScopes.ReadClients,
            AdministrationScopes.ReadScopes,
        ]);

        Assert.Equal(all.Order(), readable.Concat(Kept).Order());
    }

    [Theory]
    [InlineData(AdministrationScopes.ReadClients, EventType.KeyAdded, EventType.ScopeCreated)]
    [InlineData(
        AdministrationScopes.WriteClients,
        EventType.SecretRenewed,
        EventType.PrefixGranted
    )]
    [InlineData(AdministrationScopes.ReadScopes, EventType.AccessGranted, EventType.KeyAdded)]
    [InlineData(
        AdministrationScopes.WriteScopes,
        EventType.ScopeChanged,
        EventType.OnBehalfOfAdded
    )]
    public void A_scope_opens_its_own_and_not_the_others(string scope, string own, string other)
    {
        var readable = ReadableEvents.For([scope]);

        Assert.Contains(own, readable);
        Assert.Contains(EventType.TermsAccepted, readable);
        Assert.DoesNotContain(other, readable);
    }

    [Fact]
    public void Without_any_there_is_nothing_to_read() =>
        Assert.Empty(ReadableEvents.For([AdministrationScopes.SupplyClients]));
}
