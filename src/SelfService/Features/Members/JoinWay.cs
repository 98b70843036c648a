using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>How somebody can follow an invitation.</summary>
public enum JoinWay
{
    NewAccount,
    Join,

    /// <summary>The address has an account; its owner signs in first.</summary>
    SignIn,

    /// <summary>Somebody else is signed in.</summary>
    SignOut,
}
