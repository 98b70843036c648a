namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What the API's document tells of scopes and accesses beyond their shape.</summary>
internal static class ScopeDetails
{
    public const string Affected =
        "Before it is deactivated. Whose the clients are is told by numbers alone.";

    public const string Create =
        "A name is taken for good: 409 also when the scope that had it is deactivated; a PUT with active brings that back.";

    public const string Replace =
        "The whole scope: what is left out goes back to its default. prefix and subscope cannot be changed, and name is "
        + "ignored. active brings a deactivated scope back, with its accesses.";

    public const string Deactivate =
        "Nobody gets a token for it from the next request on, and its consumers are notified by e-mail. Its accesses, and the clients that have it, stay as they are. "
        + "Once more changes nothing.";

    public const string Catalogue = "The public scopes of all organisations. Needs no token.";

    public const string Consumers =
        "With scope: those that have access to one of your scopes. With consumer_orgno: what that organisation has of all own "
        + "scopes. One of the two must be there.";

    public const string Grant =
        "Gives access, or gives it again after it was taken. An access that stands keeps its terms unless the body has "
        + "others; the original sends no body.";

    public const string Remove =
        "Token requests of that organisation are refused from the next one on. Its administrators are notified by e-mail after ten "
        + "minutes, unless it is undone. Once more changes nothing.";

    public const string Restore =
        "Within ten minutes of the removal: the access holds as it did before, and nobody is told. 409 when it is too late.";

    public const string Many =
        "At most 1,000 in one go, all or none. A refusal has results that say which ones are to blame.";
}
