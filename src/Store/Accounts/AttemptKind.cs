namespace Portvakt.Store.Accounts;

/// <summary>What is counted for an address or an account, each by itself.</summary>
public enum AttemptKind
{
    /// <summary>Wrong passwords for a typed address.</summary>
    Password,

    /// <summary>Wrong one-time codes for an account whose password was right.</summary>
    Code,

    /// <summary>Mails that somebody had sent to an address by asking for a new password.</summary>
    PasswordMail,

    /// <summary>Mails that somebody had sent to an address by registering it.</summary>
    RegistrationMail,

    /// <summary>Numbers and surnames of people that did not belong together, by who typed them.</summary>
    PersonLookUp,

    /// <summary>Mails that somebody had sent to an address by asking the service desk something in its name.</summary>
    CaseMail,

    /// <summary>Invitations that were sent to an address.</summary>
    InvitationMail,

    /// <summary>Mails that somebody had sent to an address by wanting it for their account.</summary>
    EmailChangeMail,

    /// <summary>Mails that somebody had sent to an address by making it a notification point.</summary>
    NotificationPointMail,

    /// <summary>Mails to customers about what a supplier registered for them, by supplier and day.</summary>
    CustomerMail,

    /// <summary>Test messages that were sent to a webhook.</summary>
    WebhookTest,
}
