namespace Portvakt.Store.Accounts;

/// <summary>How somebody showed who they are when a session began.</summary>
public enum SessionWay
{
    Password,

    /// <summary>A password and a one-time code or a recovery code.</summary>
    PasswordAndCode,

    /// <summary>A passkey, which is two factors by itself: what one has, and the finger or PIN that opens it.</summary>
    Passkey,

    /// <summary>Ansattporten or another provider.</summary>
    Provider,
}
