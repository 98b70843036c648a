namespace Portvakt.SelfService.Rest;

/// <summary>Where the words are that a member of a body, or each entry of its list, is one of.</summary>
/// <param name="holder">The type that has them.</param>
/// <param name="member">Its static member: a word list, or plain words.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WordsAttribute(Type holder, string member) : Attribute
{
    public Type Holder => holder;

    public string Member => member;
}

/// <summary>A member that only the server sets; sent, it is passed over.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ServerSetAttribute : Attribute;

/// <summary>A member that every answer has, and that whoever sends one may leave out.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MayBeLeftOutAttribute : Attribute;

/// <summary>Members whose names are not known beforehand: all that match a pattern are texts.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MembersLikeAttribute(string pattern) : Attribute
{
    public string Pattern => pattern;
}
